/** The texts of the modules in `src/model`, for the reference that is made from their comments. */
export const modelSources: readonly string[] = Object.values(
	import.meta.glob<string>(['../model/*.ts', '!../model/*.test.ts'], {
		query: '?raw',
		import: 'default',
		eager: true,
	}),
);
