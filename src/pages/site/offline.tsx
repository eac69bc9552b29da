import {ListPage} from '@site/src/components/ListPage';
import {OnThisDevice} from '@site/src/components/OnThisDevice';
import Layout from '@theme/Layout';

const lead = 'Which editions of the manual can be read on this device when the network is gone.';

/** What this device holds for the time without a network. */
export default function OfflinePage() {
  return (
    <Layout title="On this device" description={lead}>
      <ListPage title="On this device" lead={lead}>
        <OnThisDevice />
      </ListPage>
    </Layout>
  );
}
