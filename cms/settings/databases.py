"""One setting, DATABASE_URL, chooses SQLite or PostgreSQL; SQLite is set up so that writers never see a lock error."""

from pathlib import Path
from typing import Any

from environs import Env

SQLITE_OPTIONS = {
    "transaction_mode": "IMMEDIATE",
    "timeout": 20,
    "init_command": "PRAGMA journal_mode=WAL; PRAGMA synchronous=NORMAL; PRAGMA foreign_keys=ON;"
    "PRAGMA cache_size=-32000;",
}


def database(env: Env, default_file: Path) -> dict[str, Any]:
    config = dict(env.dj_db_url("DATABASE_URL", f"sqlite:///{default_file}"))
    if config["ENGINE"].endswith("sqlite3"):
        config["OPTIONS"] = {**config.get("OPTIONS", {}), **SQLITE_OPTIONS}
    else:
        config.setdefault("CONN_MAX_AGE", 60)
        config["CONN_HEALTH_CHECKS"] = True
        # A silent server is found out in seconds, not in the kernel's minutes.
        config["OPTIONS"] = {"connect_timeout": 5, **config.get("OPTIONS", {})}
    return config
