/** A name without what people spell in different ways: "PHQ-9", "phq 9" and "phq9" are one. */
export function plainName(name: string): string {
  return name.toLowerCase().replaceAll(/[^a-z0-9]+/g, '');
}
