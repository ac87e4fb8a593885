import { Text, Textarea } from '@mantine/core';
import { screens, type AccessRequestView } from '@truckroll/sandbox-contract';
import { useState } from 'react';
import { useMove } from '../data/use-screen.ts';
import { ConfirmDialog } from '../kit/confirm-dialog.tsx';

/** What is about to be decided. */
export interface Review {
  readonly request: AccessRequestView;
  readonly decision: 'approve' | 'reject';
}

interface ReviewDialogProps {
  /** The dialog is open while there is one. */
  readonly review: Review | undefined;
  onClose(): void;
}

/** Asks for a note, and decides. */
export function ReviewDialog({ review, onClose }: ReviewDialogProps) {
  const [note, setNote] = useState('');
  const approve = useMove(screens.reviews.approve);
  const reject = useMove(screens.reviews.reject);
  const isApproval = review?.decision !== 'reject';
  const move = isApproval ? approve : reject;

  function close() {
    setNote('');
    approve.reset();
    reject.reset();
    onClose();
  }

  return (
    <ConfirmDialog
      title={isApproval ? 'Approve this request?' : 'Reject this request?'}
      confirmLabel={isApproval ? 'Approve request' : 'Reject request'}
      isOpen={review !== undefined}
      isBusy={move.isPending}
      error={move.error}
      onConfirm={() => {
        if (review === undefined) return;
        const path = { request: review.request.id };
        move.mutate({ path, body: { note } }, { onSuccess: close });
      }}
      onClose={close}
    >
      <Text>
        {review?.request.company}
        {isApproval
          ? ' gets an integration instance, and its contact a mail with a link to set a password.'
          : ' gets a mail with your note.'}
      </Text>
      <Textarea
        label="Note"
        description="Stands in the mail."
        autosize
        minRows={2}
        value={note}
        onChange={(event) => setNote(event.currentTarget.value)}
      />
    </ConfirmDialog>
  );
}
