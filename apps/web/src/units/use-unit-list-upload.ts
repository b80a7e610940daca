import { useQueryClient } from '@tanstack/react-query';
import { sendFile } from '../api/send-file.ts';
import { type Upload, useUpload } from '../workbooks/use-upload.ts';

/** Takes a workbook of units: those it names are added or changed, the others stay. */
export function useUnitListUpload(jurisdictionId: string): Upload {
  const client = useQueryClient();
  return useUpload(async (bytes, onProgress) => {
    const read = await sendFile('importUnits', { params: { jurisdictionId } }, bytes, onProgress);
    if (read.saved > 0) await client.invalidateQueries({ queryKey: ['listUnits'] });
    return read;
  });
}
