import type {Props} from '@theme/CodeBlock';

/** Program code does not occur in the manual; what is written as code is shown as it stands, without a highlighter. */
export default function CodeBlock({children}: Props) {
  return (
    <pre>
      <code>{children}</code>
    </pre>
  );
}
