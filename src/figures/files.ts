/** What is read from a program's own files: plain data. Days are `2026-03-05`, months `2026-03`. */
import type {ColumnName, FiguresTable} from '../manual/data/program-figures.ts';

/** A value that was read: a blank is `undefined`. */
export type Value = string | number | boolean | undefined;

/** One row that can be used, by column. Columns that the file does not have are not in it. */
export type Row = Partial<Record<ColumnName, Value>>;

export type TableKey = FiguresTable['key'];

/** Why a row was left out. `line` counts from 1, the head included, as an editor shows it. */
export type LeftOut = {file: string; line: number; column?: string; why: string};

/** A column of a file that is not read, and why. Its cells were never looked at. */
export type ColumnNotRead = {column: number; name: string; why: string};

export type FileReport = {
  name: string;
  /** Why nothing of it could be read. All other numbers are then 0. */
  problem?: string;
  table?: TableKey;
  encoding?: string;
  delimiter?: string;
  /** Rows below the head with something in them. Always `used` and `leftOut` together. */
  rows: number;
  used: number;
  leftOut: number;
  emptyRows: number;
  columns: ColumnName[];
  notRead: ColumnNotRead[];
  /** What was done to cells without leaving their row out. */
  notes: string[];
};

export type ReadTable = {report: FileReport; rows: {line: number; row: Row}[]; leftOut: LeftOut[]};
