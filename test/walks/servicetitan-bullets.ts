import { ADMIN, enter, press, signInToPortal, visit } from './acts.ts';
import { PRODUCTION_BOX, type TryBullet } from './trial.ts';

export const loginOfAnotherProduct: TryBullet = async ({ page }) => {
  for (const username of ['hub@demo.example', 'partner@demo.example']) {
    await visit(page, '/signin');
    await press(page, PRODUCTION_BOX);
    await enter(page, { username, password: ADMIN.password });
    const words = 'You cannot log in with Enterprise Hub or Partner Portal logins.';
    await page.getByRole('alert').getByText(words).waitFor();
  }

  await signInToPortal(page, PRODUCTION_BOX, ADMIN);
};
