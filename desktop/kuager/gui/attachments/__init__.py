"""Pictures and documents: brought in beside what is told, shown, worked on."""
