"""The register: SQLAlchemy tables, one unit of work a step, encryption, migrations."""
