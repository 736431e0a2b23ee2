// Sets the chosen theme before the first paint; without a choice the reader's system decides. Runs in the head, so it is not a module.
try {
	const chosen = localStorage.getItem('theme');
	if (chosen === 'dark' || chosen === 'light') document.documentElement.dataset.theme = chosen;
} catch {
	// Storage is closed to the page: the system's theme stays.
}
