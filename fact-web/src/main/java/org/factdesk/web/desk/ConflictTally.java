package org.factdesk.web.desk;

import jakarta.annotation.Priority;
import jakarta.inject.Inject;
import jakarta.interceptor.AroundInvoke;
import jakarta.interceptor.Interceptor;
import jakarta.interceptor.InvocationContext;

import org.jspecify.annotations.Nullable;

import org.factdesk.saving.Saving;

/** Counts saves that somebody else had overtaken, whether they are an answer or a problem of the form. */
@Tallied
@Interceptor
@Priority(Interceptor.Priority.APPLICATION)
class ConflictTally {
    private static final String MOVED = "moved-meanwhile";

    @Inject
    Tally tally;

    @AroundInvoke
    @Nullable
    Object count(InvocationContext call) throws Exception {
        try {
            Object answer = call.proceed();
            if (answer instanceof Saving.Overtaken<?>) {
                tally.overtaken();
            }
            return answer;
        } catch (BadInputException bad) {
            if (bad.problems().stream().anyMatch(problem -> problem.key().equals(MOVED))) {
                tally.overtaken();
            }
            throw bad;
        }
    }
}
