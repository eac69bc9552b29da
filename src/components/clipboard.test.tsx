import {copyText} from './clipboard.ts';

/** The field that is selected when the browser is told to copy. */
function stubCommand(result: boolean | Error) {
  const seen: {text?: string} = {};
  document.execCommand = (command) => {
    const field = document.activeElement as HTMLTextAreaElement;
    seen.text = `${command}: ${field.value.slice(field.selectionStart, field.selectionEnd)}`;
    if (result instanceof Error) {
      throw result;
    }
    return result;
  };
  return seen;
}

function stubClipboard(writeText?: (text: string) => Promise<void>) {
  Object.defineProperty(navigator, 'clipboard', {configurable: true, value: writeText && {writeText}});
}

afterEach(() => {
  Reflect.deleteProperty(navigator, 'clipboard');
  Reflect.deleteProperty(document, 'execCommand');
  document.body.replaceChildren();
});

test('puts text on the clipboard', async () => {
  const writeText = jest.fn(async () => undefined);
  stubClipboard(writeText);
  expect(await copyText('words')).toBe(true);
  expect(writeText).toHaveBeenCalledWith('words');
});

test('without a clipboard, as over plain http: the old way, which leaves nothing behind and gives the focus back', async () => {
  stubClipboard();
  const seen = stubCommand(true);
  document.body.innerHTML = '<button>Copy</button>';
  const button = document.querySelector('button');
  button?.focus();
  expect(await copyText('two\nlines')).toBe(true);
  expect(seen.text).toBe('copy: two\nlines');
  expect(document.body.innerHTML).toBe('<button>Copy</button>');
  expect(document.activeElement).toBe(button);
});

test.each<[string, boolean | Error]>([
  ['refuses', false],
  ['throws', new Error('no')],
])('is false where the browser refuses, and the old way %s', async (_, result) => {
  stubClipboard(() => Promise.reject(new DOMException('Write permission denied.', 'NotAllowedError')));
  stubCommand(result);
  expect(await copyText('words')).toBe(false);
  expect(document.querySelector('textarea')).toBeNull();
});
