import { shownFolder } from '../src/check/summary.ts';
import { t } from '../src/i18n/t.ts';
import type { Incident } from '../src/model/incident.ts';
import { announcementOf } from '../src/site/announcement.ts';
import {
	type AnnouncementChannel,
	announcementChannels,
	channelsFor,
	unfelt,
} from '../src/site/announcement-audience.ts';
import { stageReached, stages } from '../src/site/announcement-items.ts';
import { CliError, runCommand } from './command.ts';
import { contentOption, loadRecords, localeOf, oneOf, requireIncident, settingsOf } from './records.ts';

const usage = 'npm run -s announce --';

await runCommand(
	{
		usage,
		describe: [
			'Prints the announcement of an incident, to be pasted: time, symptoms, timeline, how it was noticed, customer impact,',
			'cause and handling, as far as they are known at a stage. Slack and e-mail are for colleagues. Status page and KakaoTalk',
			'are for customers: of an internal report they name services and times alone, and of what no customer felt, such as',
			'a drill or a near miss, there is nothing to tell them.',
		].join('\n'),
		positionals: 'ID',
		options: {
			for: {
				type: 'string',
				value: 'CHANNEL',
				describe: `${announcementChannels.join(', ')} (default slack)`,
			},
			stage: {
				type: 'string',
				value: 'STAGE',
				describe: `${stages.join(', ')} (default: the latest reached)`,
			},
			lang: { type: 'string', value: 'LANG', describe: "ko or en (default: the report's)" },
			next: { type: 'string', value: 'TEXT', describe: 'When the next update comes' },
			contact: { type: 'string', value: 'TEXT', describe: 'Where to ask' },
			link: { type: 'string', value: 'URL', describe: 'Where to read on' },
			content: contentOption,
		},
		examples: [
			`${usage} 2026-08-20-checkout-pool-coupon-job --for slack --lang ko`,
			`${usage} main-banner --for email --stage mitigated --next "11:30"`,
			`${usage} 2026-08-20-checkout-pool-coupon-job --for status-page --lang en | pbcopy`,
		],
	},
	({ for: channel = 'slack', stage, lang, next, contact, link, content }, ids) => {
		const [id, ...more] = ids;
		if (id === undefined || more.length > 0)
			throw new CliError(
				`Unexpected ${ids.length} ids, expected that of one incident.\nSee \`${usage} --help\`.`,
			);
		const to = oneOf('channel', channel, announcementChannels);
		const asked = stage === undefined ? undefined : oneOf('stage', stage, stages);
		const settings = settingsOf(content);
		const loaded = loadRecords(settings);
		const { corpus } = loaded;
		const incident = requireIncident(loaded, id);
		const locale = localeOf(lang, corpus, incident.lang);
		const file = `${shownFolder(settings.content)}${incident.file}`;
		refuseUnfelt(incident, to, file);
		const reached = stageReached(incident);
		if (asked !== undefined && stages.indexOf(asked) > stages.indexOf(reached))
			throw new CliError(
				`Unexpected stage \`${asked}\`, expected \`${reached}\`: the report has no time for \`${asked}\`.\n  fix: add \`${asked}: YYYY-MM-DD HH:MM\` to ${file}`,
				1,
			);
		const { text, notes } = announcementOf({ corpus, incident, locale, stage: asked ?? reached }, to, {
			next,
			contact,
			link,
		});
		process.stdout.write(`${text}\n`);
		for (const note of notes) process.stderr.write(`note: ${t(locale)(`announce.note.${note}`)}\n`);
		return 0;
	},
);

/** Customers are told nothing of what none of them felt. */
function refuseUnfelt(incident: Incident, channel: AnnouncementChannel, file: string): void {
	const reason = unfelt(incident);
	const fitting = channelsFor(incident);
	if (reason === undefined || fitting.includes(channel)) return;
	const { users } = incident.impact ?? {};
	const why = {
		drill: 'the report is of a drill',
		'near-miss': 'the report is of a near miss',
		nobody: `its impact is 0 ${users === undefined ? 'percent' : 'users'}`,
	}[reason];
	const field = reason === 'nobody' ? 'the figures of `impact`' : '`kind`';
	throw new CliError(
		`Unexpected channel \`${channel}\`, expected ${fitting.map((one) => `\`${one}\``).join(' or ')}: ${why}, so customers felt nothing that they could be told of.\n  fix: if some did, correct ${field} in ${file}`,
		1,
	);
}
