import {Component, type ReactNode} from 'react';

type Props = {/** What stands there instead; nothing unless it is named. */ fallback?: ReactNode; children: ReactNode};

/** Around what speaks of other editions: a fault in it takes away what it would have said, never the page that is read. */
export class FaultBoundary extends Component<Props, {hasFailed: boolean}> {
  override state = {hasFailed: false};

  static getDerivedStateFromError() {
    return {hasFailed: true};
  }

  override render() {
    return this.state.hasFailed ? this.props.fallback : this.props.children;
  }
}
