"""What leaves for others: documents, tables and packages, recomputed from what may be shown."""
