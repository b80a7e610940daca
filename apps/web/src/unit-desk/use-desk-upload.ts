import type { UnitDesk } from '@jiannuo/contract';
import { useQueryClient } from '@tanstack/react-query';
import { sendFile } from '../api/send-file.ts';
import { type Upload, useUpload } from '../workbooks/use-upload.ts';
import type { DeskForm } from './create-desk-form.ts';

/** Takes the workbook of a desk. What is being typed stays: where both say something, the form asks. */
export function useDeskUpload(jurisdictionId: string, desk: UnitDesk, form: DeskForm): Upload {
  const client = useQueryClient();
  return useUpload(async (bytes, onProgress) => {
    form.flush();
    const { unit, period, unitCheck } = desk;
    const to = unitCheck ? 'checking' : 'submitted';
    const input = { params: { jurisdictionId }, query: { unit, period, to } } as const;
    const read = await sendFile('readWorkbook', input, bytes, onProgress);
    if (read.saved > 0) {
      await client.invalidateQueries({ queryKey: ['readUnitDesk'] });
      void client.invalidateQueries({ queryKey: ['readReviewQueue'] });
      void client.invalidateQueries({ queryKey: ['readItem'] });
    }
    return read;
  });
}
