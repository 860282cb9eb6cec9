package org.factdesk.web.api;

import java.io.InputStream;
import java.util.List;
import java.util.Optional;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonValue;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;

import org.factdesk.audit.AuditEntry;
import org.factdesk.audit.ChainHead;
import org.factdesk.rates.RateImport;
import org.factdesk.web.desk.AdminDesk;
import org.factdesk.web.desk.AdminDesk.ChainState;
import org.factdesk.web.desk.BadInputException;
import org.factdesk.web.desk.Problem;
import org.factdesk.web.desk.RateDesk;

/** What administrators do, and the verbs on the command line by the token of the data folder: backup, audit, rates. */
@Path("admin")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class AdminResource {
    private static final int MOST_ENTRIES = 100;

    @Inject
    AdminDesk desk;

    @Inject
    RateDesk rates;

    /** All that the desk keeps, as one file. Written as it is read: whoever takes it holds it against its manifest. */
    @POST
    @Path("backup")
    @Produces("application/zip")
    public Response backup() {
        desk.require();
        StreamingOutput file = desk::backUp;
        return Response.ok(file)
                .header("Content-Disposition", "attachment; filename=\"factdesk-backup.zip\"")
                .build();
    }

    /**
     * Goes along the audit chain.
     *
     * @param heads that were carried away earlier, as NUMBER:HASH
     */
    @POST
    @Path("audit")
    public JsonObject verify(@QueryParam("head") List<String> heads) {
        ChainState state = desk.verify(heads.stream().map(AdminResource::head).toArray(ChainHead[]::new));
        JsonObjectBuilder json = Json.createObjectBuilder()
                .add("entries", state.head().number())
                .add("head", state.head().hash().hex());
        state.broken()
                .ifPresentOrElse(
                        broken -> json.add(
                                "broken",
                                Json.createObjectBuilder()
                                        .add("entry", broken.number())
                                        .add("reason", broken.reason().name())),
                        () -> json.addNull("broken"));
        return json.build();
    }

    /**
     * Entries of the audit, newest first, a hundred of them.
     *
     * @param last the number of the newest one wanted
     */
    @GET
    @Path("audit")
    public JsonArray entries(@QueryParam("last") @DefaultValue("9223372036854775807") String last) {
        return Wire.array(desk.entries(number(last), MOST_ENTRIES), AdminResource::entry);
    }

    /** The table of exchange rates that was imported; null where the one in the box is in use. */
    @GET
    @Path("rates")
    public JsonObject rates() {
        return described(rates.current());
    }

    /**
     * Puts the table of a file into use; the body is the file.
     *
     * @param name of the file
     */
    @PUT
    @Path("rates")
    public JsonObject take(@QueryParam("name") @DefaultValue("") String name, InputStream file) {
        return described(Optional.of(rates.take(name, file)));
    }

    /** Goes back to the table in the box. */
    @DELETE
    @Path("rates")
    public JsonObject backToTheBox() {
        rates.backToTheBox();
        return described(rates.current());
    }

    private static ChainHead head(String typed) {
        try {
            return ChainHead.parse(typed);
        } catch (IllegalArgumentException noHead) {
            throw new BadInputException(Problem.of("head", "no-head"));
        }
    }

    private static long number(String typed) {
        try {
            return Long.parseLong(typed);
        } catch (NumberFormatException none) {
            throw new BadInputException(Problem.of("last", "no-number"));
        }
    }

    private static JsonObject entry(AuditEntry entry) {
        JsonObjectBuilder json = Json.createObjectBuilder()
                .add("number", entry.number())
                .add("at", entry.at().toString())
                .add("verb", entry.verb())
                .add("kind", entry.kind())
                .add("subject", entry.subject())
                .add("hash", entry.hash().hex());
        Wire.add(json, "account", entry.account());
        Wire.add(json, "content", entry.content());
        return json.build();
    }

    private static JsonObject described(Optional<RateImport> current) {
        JsonObjectBuilder json = Json.createObjectBuilder();
        current.ifPresentOrElse(
                table -> json.add("imported", description(table)), () -> json.add("imported", JsonValue.NULL));
        return json.build();
    }

    private static JsonObjectBuilder description(RateImport table) {
        JsonObjectBuilder json = Json.createObjectBuilder()
                .add("file", table.file())
                .add("sha256", table.sha256().hex())
                .add("firstDay", table.firstDay().toString())
                .add("lastDay", table.lastDay().toString())
                .add("currencies", table.currencies())
                .add("at", table.at().toString());
        Wire.add(json, "by", table.by());
        return json;
    }
}
