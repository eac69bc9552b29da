import {copyText} from '../clipboard.ts';

/**
 * Puts words with their markup on the clipboard, and as plain text beside it: a mail program takes the one, a plain field the
 * other. `plain` where the browser only takes plain text.
 */
export async function copyRich(html: string, text: string): Promise<'rich' | 'plain' | 'refused'> {
  const asBlob = (content: string, type: string) => new Blob([content], {type});
  try {
    await navigator.clipboard.write([
      new ClipboardItem({'text/html': asBlob(html, 'text/html'), 'text/plain': asBlob(text, 'text/plain')}),
    ]);
    return 'rich';
  } catch {
    return (await copyText(text)) ? 'plain' : 'refused';
  }
}
