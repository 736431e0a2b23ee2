import { cacheKey } from './cache-key.ts';

/**
 * A page of a route as Astro takes it. A build makes the view now and keeps the page under the digest of what it prints.
 * In development the view is made when somebody asks for the page: after a save that is one of thousands.
 */
export function pageOfRoute<Params, View>(params: Params, view: () => View) {
	const props = {
		get view() {
			return view();
		},
	};
	if (import.meta.env.DEV) return { params, props };
	const made = view();
	return { params, props: { view: made }, cacheKey: cacheKey(made) };
}
