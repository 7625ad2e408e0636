-- Stages that swap their places stand twice for a moment: whether a list holds each of them once is asked when all is written.
alter table facility_stage
  drop constraint facility_stage_facility_id_stage_id_key,
  add unique (facility_id, stage_id) deferrable initially deferred;

alter table policy_stage
  drop constraint policy_stage_policy_id_stage_id_key,
  add unique (policy_id, stage_id) deferrable initially deferred;
