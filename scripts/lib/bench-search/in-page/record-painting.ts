/** In a real interface: from what is done in the field to the moment when the list that changed after it has been painted. */

export type Painting = {
  /** When the reader first did something: pressed the key, put the cursor into the field. */
  opened?: number;
  /** When the list was first painted with a result in it. */
  firstResult?: number;
  times: number[];
  forget: () => void;
  /** Resolves to true when the last input has been painted, to false when the list stayed as it was for so long. */
  settle: (most: number) => Promise<boolean>;
};

declare global {
  interface Window {
    painting: Painting;
    /** Selectors, put there before the page loads. */
    paintingOf: {list: string; option: string};
  }
}

let asked: number | undefined;
let done: (() => void) | undefined;

const painting: Painting = {
  times: [],
  forget: () => {
    painting.times = [];
  },
  settle: (most) =>
    new Promise((resolve) => {
      if (asked === undefined) {
        resolve(true);
        return;
      }
      const timer = setTimeout(() => {
        asked = undefined;
        resolve(false);
      }, most);
      done = () => {
        clearTimeout(timer);
        resolve(true);
      };
    }),
};

window.painting = painting;

function noteOpening({timeStamp}: Event): void {
  painting.opened ??= timeStamp;
}

document.addEventListener('keydown', noteOpening, {capture: true});
document.addEventListener('pointerdown', noteOpening, {capture: true});

document.addEventListener(
  'input',
  ({timeStamp}) => {
    asked = timeStamp;
  },
  {capture: true},
);

new MutationObserver((records) => {
  if (painting.opened !== undefined && painting.firstResult === undefined && document.querySelector(window.paintingOf.option)) {
    painting.firstResult = Number.NaN;
    afterPaint((now) => {
      painting.firstResult = now;
    });
  }
  const since = asked;
  if (since !== undefined && records.some(isOfList)) {
    afterPaint((now) => {
      // While it was painted more was typed, or the time was up: that input is measured by what comes next.
      if (asked === since) {
        asked = undefined;
        painting.times.push(now - since);
        done?.();
      }
    });
  }
}).observe(document, {subtree: true, childList: true, characterData: true});

function isOfList({target, addedNodes}: MutationRecord): boolean {
  const {list} = window.paintingOf;
  const element = target instanceof Element ? target : target.parentElement;
  const isNew = (node: Node) => node instanceof Element && (node.matches(list) || node.querySelector(list) !== null);
  return (element?.closest(list) ?? null) !== null || [...addedNodes].some(isNew);
}

/** A message that is sent in a frame comes after it has been drawn. */
function afterPaint(then: (now: number) => void): void {
  requestAnimationFrame(() => {
    const {port1, port2} = new MessageChannel();
    port1.onmessage = () => then(performance.now());
    port2.postMessage(undefined);
  });
}
