import {useEffect} from 'react';

/**
 * Files that are dropped anywhere on the page: beside a smaller place the browser would show the file instead of the page, and what
 * the page held would be gone. Dropping is for whoever has a mouse; a file field does the same by keyboard and thumb.
 */
export function useDroppedFiles(take: (files: readonly File[]) => void): void {
  useEffect(() => {
    const over = (event: DragEvent) => event.preventDefault();
    const drop = (event: DragEvent) => {
      event.preventDefault();
      const files = [...(event.dataTransfer?.files ?? [])];
      if (files.length > 0) {
        take(files);
      }
    };
    window.addEventListener('dragover', over);
    window.addEventListener('drop', drop);
    return () => {
      window.removeEventListener('dragover', over);
      window.removeEventListener('drop', drop);
    };
  }, [take]);
}
