import type { Story } from '../life/story.ts';
import { createBackOffice, type BackOffice, type BackOfficeSize } from './back-office.ts';
import { setUpBooks } from './books.ts';
import { planDirectory } from './directory.ts';
import { setUpEquipment } from './equipment.ts';
import { setUpForms } from './forms.ts';
import { setUpPayroll } from './payroll.ts';
import { planProjects } from './projects.ts';
import { planReputation } from './reputation.ts';
import { setUpScheduler } from './scheduler.ts';
import { setUpServicePlans } from './service-plans.ts';
import { setUpStock } from './stock.ts';
import { setUpTasks } from './tasks.ts';
import { setUpTelephone } from './telephone.ts';

export { retireCustomers } from './directory.ts';
export type { BackOfficeSize };

/**
 * Sets up what a company has besides customers and jobs, and plans what becomes of it: calls, stock,
 * books, plans, projects, reviews, tasks, pay. Call it before the first customer comes.
 */
export function setUpBackOffice(story: Story, seed: number, size: BackOfficeSize): BackOffice {
  const back = createBackOffice(story, seed, size);
  setUpTelephone(back);
  setUpStock(back);
  setUpBooks(back);
  setUpServicePlans(back);
  setUpEquipment(back);
  setUpForms(back);
  setUpTasks(back);
  setUpScheduler(back);
  setUpPayroll(back);
  planProjects(back);
  planReputation(back);
  planDirectory(back);
  return back;
}
