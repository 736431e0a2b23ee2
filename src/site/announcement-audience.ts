/** Where an incident may be announced: what no customer felt is for colleagues alone. */
import type { Incident } from '../model/incident.ts';

/** Where an announcement can go; the first two are for colleagues, the others for customers. */
export const announcementChannels = ['slack', 'email', 'status-page', 'kakaotalk'] as const;
export type AnnouncementChannel = (typeof announcementChannels)[number];

/** Why there is nothing to tell customers. */
export type Unfelt = 'drill' | 'near-miss' | 'nobody';

/** Why no customer felt an incident, as its report says; `undefined` where some did, or may have. */
export function unfelt({ kind, impact }: Incident): Unfelt | undefined {
	if (kind !== 'incident') return kind;
	return (impact?.users ?? impact?.percent) === 0 ? 'nobody' : undefined;
}

/** The channels in which an incident may be announced. */
export function channelsFor(incident: Incident): readonly AnnouncementChannel[] {
	return unfelt(incident) === undefined
		? announcementChannels
		: announcementChannels.filter((channel) => channel === 'slack' || channel === 'email');
}
