export { shortReport } from '@jiannuo/ledger/report-fixture';
