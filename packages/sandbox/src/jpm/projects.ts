import { addNote } from '../attached/notes.ts';
import { actorOf } from '../operations/actor.ts';
import { json, type ResourceHandlers } from '../operations/handler.ts';
import { answerRecord, getOne, listChildren, listOf } from '../resource/index.ts';
import { changeProject, createProject } from './project-changes.ts';
import { projectFilters } from './project-filters.ts';
import { attachJob, detachJob } from './project-jobs.ts';
import { requireProject } from './required-record.ts';

const ofProject = { collection: 'project', field: 'projectId' };

export const projects: ResourceHandlers<'jpm', 'projects'> = {
  list: listOf('project', { filters: projectFilters }),
  get: getOne('project'),
  create(call) {
    return answerRecord(call, 'project', createProject(call));
  },
  update(call) {
    return answerRecord(call, 'project', changeProject(call));
  },
  attachJob(call) {
    attachJob(actorOf(call), call.path.id, call.path.jobId);
    return json(undefined);
  },
  detachJob(call) {
    detachJob(actorOf(call), call.path.jobId);
    return json(undefined);
  },
  createNote(call) {
    const project = requireProject(call.store, call.path.id);
    const note = addNote(call, 'project-note', { projectId: project.id }, call.body);
    return answerRecord(call, 'project-note', note);
  },
  listNotes: listChildren('project-note', ofProject),
  listCustomFieldTypes: listOf('project-custom-field-type'),
};
