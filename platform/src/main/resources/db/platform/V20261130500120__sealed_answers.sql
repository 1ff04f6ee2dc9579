-- The answer to a request that shows a secret is kept sealed.
alter table idempotency add column body_sealed bytea;
