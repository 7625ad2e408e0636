-- A million rows come with their proposal in one transaction; asking for it again for each of them takes longer than storing them.
alter table proposed_record drop constraint proposed_record_proposal_id_fkey;

-- The preview of an import asks for its few rows of a kind among many.
create index proposed_record_verdict on proposed_record (proposal_id, verdict, position) where verdict in ('CHANGED', 'REFUSED');
create index proposed_record_findings on proposed_record (proposal_id, position) where findings is not null and verdict <> 'REFUSED';
create index proposed_record_off on proposed_record (proposal_id, position) where not enabled;
