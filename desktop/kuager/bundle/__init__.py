"""The encrypted file that carries records from one vault to another; it knows no database."""
