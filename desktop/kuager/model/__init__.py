"""What is recorded: frozen structs and their rules, without any input or output."""
