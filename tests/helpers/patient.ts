/**
 * How long a component's test waits before it says that something never came. The first test of a file also pays for what is loaded only
 * when it is used (the search layer, a chart), and on a machine with two busy cores the library's one second was once not enough.
 */
import {configure} from '@testing-library/react';

const LONGEST_WAIT = 8_000;

configure({asyncUtilTimeout: LONGEST_WAIT});
jest.setTimeout(2 * LONGEST_WAIT);
