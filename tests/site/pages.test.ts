/**
 * What holds for every page of the built site. One file, because parsing them takes longer than looking at them.
 * @jest-environment jsdom
 */
import './codes.checks.ts';
import './links.checks.ts';
import './self-contained.checks.ts';
import './unused-parts.checks.ts';
