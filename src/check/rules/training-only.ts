import type { Rule } from '../rule.ts';
import { actionsOf } from '../written.ts';

const weak: readonly unknown[] = ['procedure', 'training'];

/** Reports whose actions all ask people to do better. */
export const trainingOnly: Rule = {
	id: 'training-only',
	severity: 'warning',
	manual: {
		title: { en: 'Only training and procedures', ko: '교육과 절차뿐인 대책' },
		why: {
			en: 'A checklist or a lesson works as long as nobody is tired, new or in a hurry. Poka-yoke asks for a change that makes the slip impossible, caught or harmless.',
			ko: '점검표와 교육은 아무도 피곤하지 않고, 새로 오지 않고, 급하지 않을 때만 통한다. 포카요케는 실수가 불가능하거나, 걸러지거나, 해롭지 않게 바꾸는 것이다.',
		},
		how: {
			en: 'Add an action of strength `eliminate`, `guardrail`, `automate` or `alert`: what would have stopped this whoever was on duty?',
			ko: '`eliminate`, `guardrail`, `automate`, `alert` 가운데 하나의 강도로 대책을 더한다. 누가 맡았더라도 막아 주었을 것은 무엇인가?',
		},
		example: [
			'actions:',
			'  - { title: Train all who deploy, strength: training, owner: payments, due: 2026-04-10, doneWhen: All attended. }',
		].join('\n'),
		message:
			'Unexpected actions of strength `training` and `procedure` only, expected one that needs no memory',
	},
	check(document, _context, report) {
		const strengths = actionsOf(document)
			.filter(({ status }) => status !== 'dropped')
			.map(({ fields }) => fields['strength'])
			.filter((strength) => strength !== undefined);
		if (strengths.length === 0 || !strengths.every((strength) => weak.includes(strength))) return;
		report({
			where: { path: ['actions'], part: 'key' },
			message:
				'Unexpected actions of strength `training` and `procedure` only, expected one that needs no memory',
			fix: 'Ask what would have stopped it whoever was on duty: `eliminate`, `guardrail`, `automate` or `alert`.',
		});
	},
};
