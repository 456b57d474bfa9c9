-- The store's name as the user typed it to agree to a delete at the top of the store; '' where it was not asked for.
ALTER TABLE job ADD COLUMN typed_name TEXT NOT NULL DEFAULT '';
