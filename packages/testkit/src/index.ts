export { createInquiries } from './inquiries.ts';
export { startTestStack, type TestStack, type TestStackOptions } from './stack.ts';
