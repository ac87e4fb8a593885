import { defineCommand } from 'citty';
import { importInquiries } from './inquiries-import.ts';
import { listInquiries } from './inquiries-list.ts';
import { showInquiry } from './inquiries-show.ts';

export const inquiries = defineCommand({
  meta: { name: 'inquiries', description: 'Bring inquiries in and see what became of them' },
  subCommands: { import: importInquiries, list: listInquiries, show: showInquiry },
});
