import type {Instrument} from '../manual/data/instruments.ts';
import {plainName} from './plain-name.ts';

/** Letters from which on a beginning may stand for the whole: "PCL", "C-SSRS". */
const SHORTEST = 3;

/**
 * A record by its key or name, however it is spelled: "WHODAS-2.0-12", "phq9", "gad 7"; or by the beginning of a key, where only one begins
 * so: "C-SSRS", and not "PROMIS".
 */
export function findInstrument(instruments: readonly Instrument[], name: string): Instrument | undefined {
  const wanted = plainName(name);
  const isSo = ({key}: Instrument) => plainName(key) === wanted;
  return instruments.find(isSo) ?? instruments.find((one) => plainName(one.name) === wanted) ?? onlyBeginning();

  function onlyBeginning(): Instrument | undefined {
    const found = wanted.length < SHORTEST ? [] : instruments.filter(({key}) => plainName(key).startsWith(wanted));
    return found.length === 1 ? found[0] : undefined;
  }
}
