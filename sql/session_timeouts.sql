-- Whether the server ends what waits, or rests in a transaction, for too long (manual, "Statement
-- Behavior"). A setting that this version does not have is null.
SELECT EXISTS (
    SELECT 1
    FROM unnest(ARRAY['lock_timeout', 'statement_timeout', 'transaction_timeout',
                      'idle_in_transaction_session_timeout']) AS name
    WHERE coalesce(current_setting(name, true), '0') <> '0'
);
