import {useState} from 'react';
import type {Cited} from '../../manual/citation.ts';
import {BASKET_HOLDS, holds} from '../Basket/basket.ts';
import {useBasket} from '../Basket/use-basket.ts';
import styles from './styles.module.css';

/** Puts what is cited into the basket, and says what that holds. Always of the edition that is being read. */
export function BasketLine({cited}: {cited: Cited}) {
  const {entries, add, remove} = useBasket();
  const [said, setSaid] = useState('');
  const isIn = holds(entries, cited);
  const isFull = !isIn && entries.length >= BASKET_HOLDS;

  const press = () => {
    if (isFull) {
      setSaid(`The basket is full: it holds ${BASKET_HOLDS}.`);
    } else if (isIn) {
      remove(cited);
      setSaid(`${cited.code} removed from the basket`);
    } else {
      add(cited);
      setSaid(`${cited.code} added to the basket`);
    }
  };

  return (
    <div className={styles.basket}>
      <button type="button" className="button-quiet" aria-disabled={isFull} onClick={press}>
        {isIn ? 'Remove from the basket' : 'Add to the basket'}
      </button>
      {/* A plain link: the basket is on the site that belongs to no edition. */}
      <a href="/cite/#basket">
        {entries.length === 0 ? 'Basket: empty' : `Basket: ${entries.length} ${entries.length === 1 ? 'citation' : 'citations'}`}
      </a>
      <span role="status" className="sr-only">
        {said}
      </span>
    </div>
  );
}
