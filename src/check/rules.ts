/** Every rule, in the order of the handbook. */
import type { Rule } from './rule.ts';
import { actionCompleted } from './rules/action-completed.ts';
import { actionDoneWhen } from './rules/action-done-when.ts';
import { actionDroppedReason } from './rules/action-dropped-reason.ts';
import { actionDue } from './rules/action-due.ts';
import { actionOwner } from './rules/action-owner.ts';
import { blameWording } from './rules/blame-wording.ts';
import { bodyCode } from './rules/body-code.ts';
import { bodyComponent } from './rules/body-component.ts';
import { circularReference } from './rules/circular-reference.ts';
import { danglingReference } from './rules/dangling-reference.ts';
import { duplicateId } from './rules/duplicate-id.ts';
import { emptySection } from './rules/empty-section.ts';
import { estimatedUnknown } from './rules/estimated-unknown.ts';
import { fileDate } from './rules/file-date.ts';
import { fileYearFolder } from './rules/file-year-folder.ts';
import { fiveWhysLeaf } from './rules/five-whys-leaf.ts';
import { fiveWhysPerson } from './rules/five-whys-person.ts';
import { fiveWhysShallow } from './rules/five-whys-shallow.ts';
import { headingOrder } from './rules/heading-order.ts';
import { image } from './rules/image.ts';
import { imageAlt } from './rules/image-alt.ts';
import { internalAddress } from './rules/internal-address.ts';
import { linkInternal } from './rules/link-internal.ts';
import { linkTarget } from './rules/link-target.ts';
import { milestoneOrder } from './rules/milestone-order.ts';
import { personalData } from './rules/personal-data.ts';
import { recursLater } from './rules/recurs-later.ts';
import { requiredByStatus } from './rules/required-by-status.ts';
import { secrets } from './rules/secrets.ts';
import { timeInFuture } from './rules/time-in-future.ts';
import { timelineOrder } from './rules/timeline-order.ts';
import { trainingOnly } from './rules/training-only.ts';
import { unclosedFence } from './rules/unclosed-fence.ts';
import { unknownCause } from './rules/unknown-cause.ts';
import { unknownService } from './rules/unknown-service.ts';
import { unknownSeverity } from './rules/unknown-severity.ts';
import { unknownTeam } from './rules/unknown-team.ts';

export const rules: readonly Rule[] = [
	milestoneOrder,
	estimatedUnknown,
	timelineOrder,
	timeInFuture,
	fileDate,
	fileYearFolder,
	duplicateId,
	unknownSeverity,
	unknownService,
	unknownTeam,
	unknownCause,
	danglingReference,
	circularReference,
	recursLater,
	requiredByStatus,
	actionOwner,
	actionDue,
	actionDoneWhen,
	actionCompleted,
	actionDroppedReason,
	trainingOnly,
	fiveWhysShallow,
	fiveWhysLeaf,
	fiveWhysPerson,
	blameWording,
	headingOrder,
	emptySection,
	bodyCode,
	bodyComponent,
	linkTarget,
	linkInternal,
	image,
	imageAlt,
	unclosedFence,
	secrets,
	personalData,
	internalAddress,
];
