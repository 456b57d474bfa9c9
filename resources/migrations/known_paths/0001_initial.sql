-- Paths of servers that can not list them: added by the user, imported, or visited. One row for each node of the tree.
CREATE TABLE node(
    store  TEXT NOT NULL,    -- the store's identity
    parent TEXT NOT NULL,    -- path of the node above; the top itself is never stored
    name   TEXT NOT NULL,
    asked  INTEGER NOT NULL, -- 1 where assets may be at the node itself, 0 where it only leads to one
    PRIMARY KEY(store, parent, name)
) WITHOUT ROWID;
