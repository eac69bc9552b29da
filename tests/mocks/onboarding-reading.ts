/** What the manual plugin writes for onboarding, of the small manual that its tests use. */
import {toReadingData} from '../../src/onboarding/reading-data.ts';
import {onboardingManual} from '../helpers/onboarding.ts';

export default toReadingData(onboardingManual());
