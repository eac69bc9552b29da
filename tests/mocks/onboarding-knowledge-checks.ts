/** What the manual plugin writes for knowledge checks, of the small manual that the tests of onboarding use. */
import {toChecks} from '../../src/onboarding/reading-data.ts';
import {onboardingManual} from '../helpers/onboarding.ts';

export default toChecks(onboardingManual());
