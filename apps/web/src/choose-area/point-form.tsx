import { useState } from "react";
import { areaStore } from "../areas/use-areas.ts";
import { TextField } from "../controls/text-field.tsx";
import { parseCoordinate } from "./parse-coordinate.ts";

/** A point by its coordinates, in degrees. */
export function PointForm() {
  const [lon, setLon] = useState("");
  const [lat, setLat] = useState("");
  const [fault, setFault] = useState<string>();

  return (
    <form
      className="point-form"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        const longitude = parseCoordinate("Longitude", lon, 180);
        const latitude = parseCoordinate("Latitude", lat, 90);
        const faults = [longitude, latitude].filter((one) => typeof one === "string");
        setFault(faults.length > 0 ? faults.join(" ") : undefined);
        if (typeof longitude === "number" && typeof latitude === "number")
          areaStore.add([
            {
              id: "point",
              name: `${longitude}, ${latitude} (lon, lat)`,
              geometry: { type: "Point", coordinates: [longitude, latitude] },
              origin: "typed",
            },
          ]);
      }}
    >
      <TextField
        label="Longitude"
        inputMode="decimal"
        placeholder="-78.64"
        value={lon}
        aria-describedby="point-fault"
        onText={setLon}
      />
      <TextField
        label="Latitude"
        inputMode="decimal"
        placeholder="35.78"
        value={lat}
        aria-describedby="point-fault"
        onText={setLat}
      />
      <button type="submit" className="quiet">
        Use this point
      </button>
      <p id="point-fault" className="fault" role="alert">
        {fault}
      </p>
    </form>
  );
}
