package org.factdesk.web.api;

import java.lang.System.Logger;

import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonValue;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;

import org.factdesk.desk.NotPermittedException;
import org.factdesk.web.desk.BadInputException;
import org.factdesk.web.desk.LostDatabase;
import org.factdesk.web.desk.NotFoundException;

/** Answers every error of the API as problem details (RFC 9457); what was not foreseen says no more than that. */
@Provider
public class ProblemDetails implements ExceptionMapper<Throwable> {
    private static final Logger LOG = System.getLogger(ProblemDetails.class.getName());

    @Override
    public Response toResponse(Throwable problem) {
        if (problem instanceof BadInputException bad) {
            return answer(422, "The input cannot be taken", withProblems(bad));
        }
        if (problem instanceof NotFoundException) {
            return answer(404, problem.getMessage(), Json.createObjectBuilder());
        }
        if (problem instanceof NotPermittedException) {
            return answer(403, problem.getMessage(), Json.createObjectBuilder());
        }
        if (problem instanceof WebApplicationException known) {
            Response.StatusType status = known.getResponse().getStatusInfo();
            return answer(status.getStatusCode(), status.getReasonPhrase(), Json.createObjectBuilder());
        }
        if (LostDatabase.isBehind(problem)) {
            return Response.fromResponse(
                            answer(503, "The database does not answer; try again soon", Json.createObjectBuilder()))
                    .header("Retry-After", LostDatabase.RETRY_SECONDS)
                    .build();
        }
        LOG.log(Logger.Level.ERROR, "The API met what it did not foresee", problem);
        return answer(500, "Something went wrong on the desk's side", Json.createObjectBuilder());
    }

    private static JsonObjectBuilder withProblems(BadInputException bad) {
        JsonArrayBuilder problems = Json.createArrayBuilder();
        bad.problems()
                .forEach(problem -> problems.add(Json.createObjectBuilder()
                        .add("field", problem.field())
                        .add("problem", problem.key())
                        .add("arguments", Wire.array(problem.arguments(), ProblemDetails::argument))));
        return Json.createObjectBuilder().add("problems", problems);
    }

    private static JsonValue argument(Object argument) {
        return argument instanceof Integer number ? Json.createValue(number) : Json.createValue(argument.toString());
    }

    private static Response answer(int status, String title, JsonObjectBuilder more) {
        String body = more.add("type", "about:blank")
                .add("status", status)
                .add("title", title)
                .build()
                .toString();
        return Response.status(status)
                .type("application/problem+json")
                .entity(body)
                .build();
    }
}
