/** Whether the reader asks to save data, or the line is slow: then nothing is fetched ahead. Browsers that do not tell are taken for fast ones. */
export function savesData(): boolean {
  const {saveData = false, effectiveType = ''} =
    (navigator as {connection?: {saveData?: boolean; effectiveType?: string}}).connection ?? {};
  return saveData || effectiveType.endsWith('2g');
}
