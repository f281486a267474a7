"""One record from outside: who saw it, hiding it, withdrawing it, erasing it; and what is hidden in lists."""
