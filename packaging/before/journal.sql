-- Written by the build of 2026-11-25 whose journal had its second schema.
PRAGMA application_id = 1399153482;
PRAGMA user_version = 2;
PRAGMA foreign_keys=OFF;
BEGIN TRANSACTION;
CREATE TABLE meta (
    key TEXT PRIMARY KEY,
    value TEXT NOT NULL
) WITHOUT ROWID;
INSERT INTO meta VALUES('id','36310d77-351b-4459-a8f9-71c4712a9ad0');
CREATE TABLE job (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    state INTEGER NOT NULL,
    mode INTEGER NOT NULL DEFAULT 0,
    request TEXT NOT NULL DEFAULT '',
    store_id TEXT NOT NULL DEFAULT '',
    store_name TEXT NOT NULL DEFAULT '',
    store_folder TEXT NOT NULL DEFAULT '',
    made INTEGER NOT NULL DEFAULT 0,
    sha256 TEXT NOT NULL DEFAULT '',
    assets INTEGER NOT NULL DEFAULT 0,
    variants INTEGER NOT NULL DEFAULT 0,
    bytes INTEGER NOT NULL DEFAULT 0,
    paths INTEGER NOT NULL DEFAULT 0,
    oldest INTEGER NOT NULL DEFAULT 0,
    newest INTEGER NOT NULL DEFAULT 0,
    deleted INTEGER NOT NULL DEFAULT 0,
    already_gone INTEGER NOT NULL DEFAULT 0,
    drifted INTEGER NOT NULL DEFAULT 0,
    failed INTEGER NOT NULL DEFAULT 0,
    unknown INTEGER NOT NULL DEFAULT 0,
    unexpected INTEGER NOT NULL DEFAULT 0,
    content_pending INTEGER NOT NULL DEFAULT 0,
    created INTEGER NOT NULL DEFAULT 0,
    started INTEGER NOT NULL DEFAULT 0,
    ended INTEGER NOT NULL DEFAULT 0,
    reason TEXT NOT NULL DEFAULT ''
, content_leaked INTEGER NOT NULL DEFAULT 0, content_unknown INTEGER NOT NULL DEFAULT 0);
INSERT INTO job VALUES(1,4,0,'DELETE /assets/users/u12/-/recursive','bfd9e1ac-eeb6-4e6a-b8d1-a698142a7cb3','past','/home/alice/past',1795636975849727,'b94a6d951ff0154bec7a85e6be63ea54748be18f75f09518301d8e494aa23df9',3,3,218,1,1795636975791772,1795636975791789,3,0,0,0,0,0,0,1795636975849318,1795636975850794,1795636975853523,'',0,0);
INSERT INTO job VALUES(2,1,0,'DELETE /assets/users/u13/-/recursive','bfd9e1ac-eeb6-4e6a-b8d1-a698142a7cb3','past','/home/alice/past',1795636976063835,'89dbc190a39925fc5f634c92d165362c000c0a7d69436c026e88202c44c30eee',4,4,294,1,1795636975791802,1795636975791824,0,0,0,0,0,0,4,1795636976062726,1795636976069561,0,'',0,0);
CREATE TABLE plan_item (
    job INTEGER NOT NULL,
    seq INTEGER NOT NULL,
    path TEXT NOT NULL,
    entry INTEGER NOT NULL,
    created INTEGER NOT NULL,
    variants TEXT NOT NULL,
    PRIMARY KEY (job, seq)
) WITHOUT ROWID;
INSERT INTO plan_item VALUES(1,0,'/users/u12/profile',0,1795636975791772,'[["assets","97/97dbec84-812c-47ff-951a-f74052ce3ef6.png",true,72]]');
INSERT INTO plan_item VALUES(1,1,'/users/u12/profile',1,1795636975791781,'[["assets","32/32dce36f-14ad-449d-8c62-8ae124f61f72.png",true,73]]');
INSERT INTO plan_item VALUES(1,2,'/users/u12/profile',2,1795636975791789,'[["assets","41/415a7405-5050-4c3f-a051-823c345c1000.png",true,73]]');
INSERT INTO plan_item VALUES(2,0,'/users/u13/album',0,1795636975791802,'[["assets","c7/c79fbc50-15fc-423e-bc86-04f214165360.png",true,73]]');
INSERT INTO plan_item VALUES(2,1,'/users/u13/album',1,1795636975791809,'[["assets","16/165a7ba2-9dc6-4466-beb2-31b7fa37eefe.png",true,73]]');
INSERT INTO plan_item VALUES(2,2,'/users/u13/album',2,1795636975791817,'[["assets","2c/2c5f043d-736e-4df9-8281-afcec3d875ec.png",true,74]]');
INSERT INTO plan_item VALUES(2,3,'/users/u13/album',3,1795636975791824,'[["assets","7b/7be14bbe-98d8-44a2-a5b0-07944b95fe5a.png",true,74]]');
CREATE TABLE item_run (
    job INTEGER NOT NULL,
    first INTEGER NOT NULL,
    count INTEGER NOT NULL,
    state INTEGER NOT NULL,
    PRIMARY KEY (job, first)
) WITHOUT ROWID;
INSERT INTO item_run VALUES(1,0,3,2);
INSERT INTO item_run VALUES(2,0,4,1);
CREATE TABLE item_exception (
    job INTEGER NOT NULL,
    seq INTEGER NOT NULL,
    state INTEGER NOT NULL,
    reason TEXT NOT NULL DEFAULT '',
    PRIMARY KEY (job, seq)
) WITHOUT ROWID;
DELETE FROM sqlite_sequence;
INSERT INTO sqlite_sequence VALUES('job',2);
CREATE INDEX job_content ON job (store_id) WHERE content_pending > 0;
COMMIT;
