/** Heads of columns that say who somebody is. Such a column is not read, and the reader is told why. */

/** In this order: the first that fits is said. Matched against the head in lower case, its words set apart by single spaces. */
const IDENTIFYING: readonly [pattern: RegExp, what: string][] = [
  [/\b(ssn|social security)\b/, 'a Social Security number'],
  [/\b(dob|birth|born|birthday|birthdate)\b/, 'a date of birth'],
  [
    /\b(mrn|medical record|record (no|number|id)|chart (no|number|id)|patient (no|number|id)|client (no|number|id))\b/,
    'a record number',
  ],
  [/\b(e ?mail|mail)\b/, 'an e-mail address'],
  [/\b(phone|telephone|tel|mobile|cell|fax)\b/, 'a phone number'],
  [/\b(address|street|zip|zipcode|postal|city|county)\b/, 'an address'],
  [/\b(policy|member|subscriber|insurance|medicaid|medicare) (no|number|id)\b/, 'an insurance number'],
  [/\b(license|licence|passport|plate|account)\b/, 'a number of a document or an account'],
  [/\b(name|surname|lastname|firstname|fullname|initials|nickname|patient|client|member|guarantor|kin)\b/, 'a name'],
  [/\b(notes?|comments?|remarks?|narrative)\b/, 'free text, in which names stand'],
];

/** What a column seems to hold, from its head; undefined where nothing of the kind is seen. */
export function identifies(head: string): string | undefined {
  const words = head
    .replace(/([a-z])([A-Z])/g, '$1 $2')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, ' ')
    .trim();
  return IDENTIFYING.find(([pattern]) => pattern.test(words))?.[1];
}
