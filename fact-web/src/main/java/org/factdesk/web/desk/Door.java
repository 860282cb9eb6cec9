package org.factdesk.web.desk;

import java.time.Duration;

/** Lets people in and out. */
public interface Door {
    /** What became of a knock. */
    sealed interface Answer {
        /** The person is signed in from here on. */
        record In() implements Answer {}

        /** Name and password are not those of an account; which of the two is wrong is not said. */
        record Refused() implements Answer {}

        /**
         * Too many failures; nothing was tried.
         *
         * @param left how long this name waits from this address
         */
        record Wait(Duration left) implements Answer {}
    }

    /** Signs in by name and password. */
    Answer knock(String name, char[] password);

    /** Signs out. */
    void leave();
}
