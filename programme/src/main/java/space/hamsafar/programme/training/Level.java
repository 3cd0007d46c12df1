package space.hamsafar.programme.training;

/** How well a task is mastered, each level including those before it. */
public enum Level {
    /** Uses what others look after. */
    USER,
    /** Works by the book, in faults too. */
    OPERATOR,
    /** Repairs, and teaches others. */
    SPECIALIST
}
