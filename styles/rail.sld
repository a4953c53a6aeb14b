<?xml version="1.0" encoding="UTF-8"?>
<StyledLayerDescriptor version="1.1.0" xmlns="http://www.opengis.net/sld" xmlns:ogc="http://www.opengis.net/ogc">
  <NamedLayer>
    <Name>rail</Name>
    <UserStyle>
      <Title>Rail lines<Localized lang="es">Líneas ferroviarias</Localized></Title>
      <FeatureTypeStyle>
        <FeatureTypeName>rail_lines</FeatureTypeName>
        <Rule>
          <Name>changed</Name>
          <Title>Changed in the window<Localized lang="es">Cambió en el periodo</Localized></Title>
          <ogc:Filter>
            <ogc:PropertyIsEqualTo><ogc:PropertyName>changed</ogc:PropertyName><ogc:Literal>true</ogc:Literal></ogc:PropertyIsEqualTo>
          </ogc:Filter>
          <LineSymbolizer>
            <Stroke>
              <SvgParameter name="stroke"><ogc:Function name="env"><ogc:Literal>changed</ogc:Literal></ogc:Function></SvgParameter>
              <SvgParameter name="stroke-width">11</SvgParameter>
              <SvgParameter name="stroke-opacity">0.16</SvgParameter>
              <SvgParameter name="stroke-linecap">butt</SvgParameter>
            </Stroke>
          </LineSymbolizer>
        </Rule>
      </FeatureTypeStyle>
      <FeatureTypeStyle>
        <FeatureTypeName>rail_lines</FeatureTypeName>
        <Rule>
          <Name>casing</Name>
          <LineSymbolizer>
            <Stroke>
              <SvgParameter name="stroke"><ogc:Function name="env"><ogc:Literal>rail-casing</ogc:Literal></ogc:Function></SvgParameter>
              <SvgParameter name="stroke-width">4.4</SvgParameter>
              <SvgParameter name="stroke-opacity">0.9</SvgParameter>
            </Stroke>
          </LineSymbolizer>
        </Rule>
      </FeatureTypeStyle>
      <FeatureTypeStyle>
        <FeatureTypeName>rail_lines</FeatureTypeName>
        <Rule>
          <Name>running, close</Name>
          <Title>Running<Localized lang="es">En servicio</Localized></Title>
          <ogc:Filter>
            <ogc:PropertyIsEqualTo><ogc:PropertyName>status</ogc:PropertyName><ogc:Literal>open</ogc:Literal></ogc:PropertyIsEqualTo>
          </ogc:Filter>
          <MaxScaleDenominator>5000000</MaxScaleDenominator>
          <LineSymbolizer>
            <Stroke>
              <SvgParameter name="stroke"><ogc:Function name="env"><ogc:Literal>rail</ogc:Literal></ogc:Function></SvgParameter>
              <SvgParameter name="stroke-width">1.5</SvgParameter>
            </Stroke>
          </LineSymbolizer>
          <LineSymbolizer>
            <Stroke>
              <GraphicStroke>
                <Graphic>
                  <Mark>
                    <WellKnownName>paso://tick</WellKnownName>
                    <Fill>
                      <SvgParameter name="fill"><ogc:Function name="env"><ogc:Literal>rail</ogc:Literal></ogc:Function></SvgParameter>
                    </Fill>
                  </Mark>
                  <Size>7</Size>
                </Graphic>
                <Gap>13</Gap>
                <InitialGap>6.5</InitialGap>
              </GraphicStroke>
            </Stroke>
          </LineSymbolizer>
        </Rule>
        <Rule>
          <Name>running</Name>
          <Title>Running<Localized lang="es">En servicio</Localized></Title>
          <ogc:Filter>
            <ogc:PropertyIsEqualTo><ogc:PropertyName>status</ogc:PropertyName><ogc:Literal>open</ogc:Literal></ogc:PropertyIsEqualTo>
          </ogc:Filter>
          <MinScaleDenominator>5000000</MinScaleDenominator>
          <MaxScaleDenominator>14000000</MaxScaleDenominator>
          <LineSymbolizer>
            <Stroke>
              <SvgParameter name="stroke"><ogc:Function name="env"><ogc:Literal>rail</ogc:Literal></ogc:Function></SvgParameter>
              <SvgParameter name="stroke-width">1.5</SvgParameter>
            </Stroke>
          </LineSymbolizer>
          <LineSymbolizer>
            <Stroke>
              <GraphicStroke>
                <Graphic>
                  <Mark>
                    <WellKnownName>paso://tick</WellKnownName>
                    <Fill>
                      <SvgParameter name="fill"><ogc:Function name="env"><ogc:Literal>rail</ogc:Literal></ogc:Function></SvgParameter>
                    </Fill>
                  </Mark>
                  <Size>5.5</Size>
                </Graphic>
                <Gap>24</Gap>
                <InitialGap>12</InitialGap>
              </GraphicStroke>
            </Stroke>
          </LineSymbolizer>
        </Rule>
        <Rule>
          <Name>running, far</Name>
          <Title>Running<Localized lang="es">En servicio</Localized></Title>
          <ogc:Filter>
            <ogc:PropertyIsEqualTo><ogc:PropertyName>status</ogc:PropertyName><ogc:Literal>open</ogc:Literal></ogc:PropertyIsEqualTo>
          </ogc:Filter>
          <MinScaleDenominator>14000000</MinScaleDenominator>
          <LineSymbolizer>
            <Stroke>
              <SvgParameter name="stroke"><ogc:Function name="env"><ogc:Literal>rail</ogc:Literal></ogc:Function></SvgParameter>
              <SvgParameter name="stroke-width">1.5</SvgParameter>
            </Stroke>
          </LineSymbolizer>
        </Rule>
        <Rule>
          <Name>unknown</Name>
          <Title>Unknown<Localized lang="es">Sin datos</Localized></Title>
          <ogc:Filter>
            <ogc:PropertyIsEqualTo><ogc:PropertyName>status</ogc:PropertyName><ogc:Literal>unknown</ogc:Literal></ogc:PropertyIsEqualTo>
          </ogc:Filter>
          <LineSymbolizer>
            <Stroke>
              <SvgParameter name="stroke"><ogc:Function name="env"><ogc:Literal>rail</ogc:Literal></ogc:Function></SvgParameter>
              <SvgParameter name="stroke-width">1.2</SvgParameter>
              <SvgParameter name="stroke-opacity">0.6</SvgParameter>
              <SvgParameter name="stroke-dasharray">1 4</SvgParameter>
              <SvgParameter name="stroke-linecap">round</SvgParameter>
            </Stroke>
          </LineSymbolizer>
        </Rule>
        <Rule>
          <Name>restricted, close</Name>
          <Title>Restricted<Localized lang="es">Restringida</Localized></Title>
          <ogc:Filter>
            <ogc:PropertyIsEqualTo><ogc:PropertyName>status</ogc:PropertyName><ogc:Literal>partial</ogc:Literal></ogc:PropertyIsEqualTo>
          </ogc:Filter>
          <MaxScaleDenominator>5000000</MaxScaleDenominator>
          <LineSymbolizer>
            <Stroke>
              <SvgParameter name="stroke"><ogc:Function name="env"><ogc:Literal>partial</ogc:Literal></ogc:Function></SvgParameter>
              <SvgParameter name="stroke-width">1.8</SvgParameter>
              <SvgParameter name="stroke-dasharray">7 4</SvgParameter>
            </Stroke>
          </LineSymbolizer>
          <LineSymbolizer>
            <Stroke>
              <GraphicStroke>
                <Graphic>
                  <Mark>
                    <WellKnownName>paso://tick</WellKnownName>
                    <Fill>
                      <SvgParameter name="fill"><ogc:Function name="env"><ogc:Literal>partial</ogc:Literal></ogc:Function></SvgParameter>
                    </Fill>
                  </Mark>
                  <Size>7</Size>
                </Graphic>
                <Gap>22</Gap>
                <InitialGap>14.5</InitialGap>
              </GraphicStroke>
            </Stroke>
          </LineSymbolizer>
        </Rule>
        <Rule>
          <Name>restricted</Name>
          <Title>Restricted<Localized lang="es">Restringida</Localized></Title>
          <ogc:Filter>
            <ogc:PropertyIsEqualTo><ogc:PropertyName>status</ogc:PropertyName><ogc:Literal>partial</ogc:Literal></ogc:PropertyIsEqualTo>
          </ogc:Filter>
          <MinScaleDenominator>5000000</MinScaleDenominator>
          <LineSymbolizer>
            <Stroke>
              <SvgParameter name="stroke"><ogc:Function name="env"><ogc:Literal>partial</ogc:Literal></ogc:Function></SvgParameter>
              <SvgParameter name="stroke-width">1.8</SvgParameter>
              <SvgParameter name="stroke-dasharray">7 4</SvgParameter>
            </Stroke>
          </LineSymbolizer>
        </Rule>
        <Rule>
          <Name>suspended</Name>
          <Title>Suspended<Localized lang="es">Suspendida</Localized></Title>
          <ogc:Filter>
            <ogc:PropertyIsEqualTo><ogc:PropertyName>status</ogc:PropertyName><ogc:Literal>closed</ogc:Literal></ogc:PropertyIsEqualTo>
          </ogc:Filter>
          <LineSymbolizer>
            <Stroke>
              <SvgParameter name="stroke"><ogc:Function name="env"><ogc:Literal>closed</ogc:Literal></ogc:Function></SvgParameter>
              <SvgParameter name="stroke-width">2.2</SvgParameter>
            </Stroke>
          </LineSymbolizer>
          <LineSymbolizer>
            <Stroke>
              <GraphicStroke>
                <Graphic>
                  <Mark>
                    <WellKnownName>x</WellKnownName>
                    <Fill>
                      <SvgParameter name="fill"><ogc:Function name="env"><ogc:Literal>closed</ogc:Literal></ogc:Function></SvgParameter>
                    </Fill>
                  </Mark>
                  <Size>9</Size>
                </Graphic>
                <Gap>20</Gap>
                <InitialGap>10</InitialGap>
              </GraphicStroke>
            </Stroke>
          </LineSymbolizer>
        </Rule>
      </FeatureTypeStyle>
      <FeatureTypeStyle>
        <FeatureTypeName>rail_lines</FeatureTypeName>
        <Rule>
          <Name>names of what does not run</Name>
          <ogc:Filter>
            <ogc:PropertyIsEqualTo><ogc:PropertyName>status</ogc:PropertyName><ogc:Literal>closed</ogc:Literal></ogc:PropertyIsEqualTo>
          </ogc:Filter>
          <MaxScaleDenominator>9000000</MaxScaleDenominator>
          <TextSymbolizer>
            <Label><ogc:PropertyName>label</ogc:PropertyName></Label>
            <Font>
              <SvgParameter name="font-family">Barlow Condensed</SvgParameter>
              <SvgParameter name="font-size">12</SvgParameter>
              <SvgParameter name="font-weight">600</SvgParameter>
            </Font>
            <Halo>
              <Radius>1.6</Radius>
              <Fill>
                <SvgParameter name="fill"><ogc:Function name="env"><ogc:Literal>map-halo</ogc:Literal></ogc:Function></SvgParameter>
              </Fill>
            </Halo>
            <Fill>
              <SvgParameter name="fill"><ogc:Function name="env"><ogc:Literal>closed-text</ogc:Literal></ogc:Function></SvgParameter>
            </Fill>
            <Priority>66</Priority>
            <VendorOption name="placement">line</VendorOption>
            <VendorOption name="offset">7</VendorOption>
            <VendorOption name="followLine">true</VendorOption>
            <VendorOption name="repeat">600</VendorOption>
          </TextSymbolizer>
        </Rule>
        <Rule>
          <Name>names</Name>
          <ElseFilter/>
          <MaxScaleDenominator>1600000</MaxScaleDenominator>
          <TextSymbolizer>
            <Label><ogc:PropertyName>label</ogc:PropertyName></Label>
            <Font>
              <SvgParameter name="font-family">Barlow Condensed</SvgParameter>
              <SvgParameter name="font-size">11.5</SvgParameter>
              <SvgParameter name="font-weight">400</SvgParameter>
            </Font>
            <Halo>
              <Radius>1.6</Radius>
              <Fill>
                <SvgParameter name="fill"><ogc:Function name="env"><ogc:Literal>map-halo</ogc:Literal></ogc:Function></SvgParameter>
              </Fill>
            </Halo>
            <Fill>
              <SvgParameter name="fill"><ogc:Function name="env"><ogc:Literal>rail</ogc:Literal></ogc:Function></SvgParameter>
            </Fill>
            <Priority>10</Priority>
            <VendorOption name="placement">line</VendorOption>
            <VendorOption name="offset">6</VendorOption>
            <VendorOption name="followLine">true</VendorOption>
            <VendorOption name="repeat">600</VendorOption>
          </TextSymbolizer>
        </Rule>
      </FeatureTypeStyle>
      <FeatureTypeStyle>
        <FeatureTypeName>rail_stations</FeatureTypeName>
        <Rule>
          <Name>junctions and stations, far</Name>
          <Title>Station<Localized lang="es">Estación</Localized></Title>
          <MinScaleDenominator>2500000</MinScaleDenominator>
          <MaxScaleDenominator>5000000</MaxScaleDenominator>
          <PointSymbolizer>
            <Graphic>
              <Mark>
                <WellKnownName>circle</WellKnownName>
                <Fill>
                  <SvgParameter name="fill"><ogc:Function name="env"><ogc:Literal>sheet</ogc:Literal></ogc:Function></SvgParameter>
                </Fill>
                <Stroke>
                  <SvgParameter name="stroke"><ogc:Function name="env"><ogc:Literal>rail</ogc:Literal></ogc:Function></SvgParameter>
                  <SvgParameter name="stroke-width">1.2</SvgParameter>
                </Stroke>
              </Mark>
              <Size>4.2</Size>
            </Graphic>
          </PointSymbolizer>
        </Rule>
        <Rule>
          <Name>stations</Name>
          <Title>Station<Localized lang="es">Estación</Localized></Title>
          <MaxScaleDenominator>2500000</MaxScaleDenominator>
          <PointSymbolizer>
            <Graphic>
              <Mark>
                <WellKnownName>paso://station</WellKnownName>
                <Fill>
                  <SvgParameter name="fill"><ogc:Function name="env"><ogc:Literal>sheet</ogc:Literal></ogc:Function></SvgParameter>
                </Fill>
                <Stroke>
                  <SvgParameter name="stroke"><ogc:Function name="env"><ogc:Literal>rail</ogc:Literal></ogc:Function></SvgParameter>
                  <SvgParameter name="stroke-width">1.3</SvgParameter>
                </Stroke>
              </Mark>
              <Size>9.5</Size>
            </Graphic>
          </PointSymbolizer>
        </Rule>
      </FeatureTypeStyle>
      <FeatureTypeStyle>
        <FeatureTypeName>rail_stations</FeatureTypeName>
        <Rule>
          <Name>names</Name>
          <MaxScaleDenominator>900000</MaxScaleDenominator>
          <TextSymbolizer>
            <Label><ogc:PropertyName>label</ogc:PropertyName></Label>
            <Font>
              <SvgParameter name="font-family">Barlow Condensed</SvgParameter>
              <SvgParameter name="font-size">11.5</SvgParameter>
              <SvgParameter name="font-weight">400</SvgParameter>
            </Font>
            <Halo>
              <Radius>1.6</Radius>
              <Fill>
                <SvgParameter name="fill"><ogc:Function name="env"><ogc:Literal>map-halo</ogc:Literal></ogc:Function></SvgParameter>
              </Fill>
            </Halo>
            <Fill>
              <SvgParameter name="fill"><ogc:Function name="env"><ogc:Literal>rail</ogc:Literal></ogc:Function></SvgParameter>
            </Fill>
            <Priority>12</Priority>
            <VendorOption name="placement">around</VendorOption>
            <VendorOption name="offset">4</VendorOption>
          </TextSymbolizer>
        </Rule>
      </FeatureTypeStyle>
      <FeatureTypeStyle>
        <FeatureTypeName>swatch</FeatureTypeName>
        <Rule>
          <Name>swatch</Name>
          <LineSymbolizer>
            <Stroke>
              <SvgParameter name="stroke"><ogc:Function name="env"><ogc:Literal>rail</ogc:Literal></ogc:Function></SvgParameter>
              <SvgParameter name="stroke-width">1.5</SvgParameter>
            </Stroke>
          </LineSymbolizer>
          <LineSymbolizer>
            <Stroke>
              <GraphicStroke>
                <Graphic>
                  <Mark>
                    <WellKnownName>paso://tick</WellKnownName>
                    <Fill>
                      <SvgParameter name="fill"><ogc:Function name="env"><ogc:Literal>rail</ogc:Literal></ogc:Function></SvgParameter>
                    </Fill>
                  </Mark>
                  <Size>7</Size>
                </Graphic>
                <Gap>6</Gap>
                <InitialGap>3</InitialGap>
              </GraphicStroke>
            </Stroke>
          </LineSymbolizer>
        </Rule>
      </FeatureTypeStyle>
    </UserStyle>
    <UserStyle>
      <Name>traffic</Name>
      <Title>By traffic<Localized lang="es">Por tráfico</Localized></Title>
      <FeatureTypeStyle>
        <FeatureTypeName>rail_lines</FeatureTypeName>
        <Rule>
          <Name>trains 0 to 30</Name>
          <Title>Under 30 trains a month<Localized lang="es">Menos de 30 trenes al mes</Localized></Title>
          <ogc:Filter><ogc:And><ogc:PropertyIsGreaterThanOrEqualTo><ogc:Function name="env"><ogc:Literal>traffic</ogc:Literal></ogc:Function><ogc:Literal>0</ogc:Literal></ogc:PropertyIsGreaterThanOrEqualTo><ogc:PropertyIsLessThan><ogc:Function name="env"><ogc:Literal>traffic</ogc:Literal></ogc:Function><ogc:Literal>30</ogc:Literal></ogc:PropertyIsLessThan></ogc:And></ogc:Filter>
          <LineSymbolizer>
            <Stroke>
              <SvgParameter name="stroke"><ogc:Function name="env"><ogc:Literal>accent</ogc:Literal></ogc:Function></SvgParameter>
              <SvgParameter name="stroke-width">3.5</SvgParameter>
              <SvgParameter name="stroke-opacity">0.3</SvgParameter>
              <SvgParameter name="stroke-linecap">butt</SvgParameter>
            </Stroke>
          </LineSymbolizer>
        </Rule>
        <Rule>
          <Name>trains 30 to 100</Name>
          <Title>30 to 100 trains<Localized lang="es">30 a 100 trenes</Localized></Title>
          <ogc:Filter><ogc:And><ogc:PropertyIsGreaterThanOrEqualTo><ogc:Function name="env"><ogc:Literal>traffic</ogc:Literal></ogc:Function><ogc:Literal>30</ogc:Literal></ogc:PropertyIsGreaterThanOrEqualTo><ogc:PropertyIsLessThan><ogc:Function name="env"><ogc:Literal>traffic</ogc:Literal></ogc:Function><ogc:Literal>100</ogc:Literal></ogc:PropertyIsLessThan></ogc:And></ogc:Filter>
          <LineSymbolizer>
            <Stroke>
              <SvgParameter name="stroke"><ogc:Function name="env"><ogc:Literal>accent</ogc:Literal></ogc:Function></SvgParameter>
              <SvgParameter name="stroke-width">6</SvgParameter>
              <SvgParameter name="stroke-opacity">0.3</SvgParameter>
              <SvgParameter name="stroke-linecap">butt</SvgParameter>
            </Stroke>
          </LineSymbolizer>
        </Rule>
        <Rule>
          <Name>trains 100 to 250</Name>
          <Title>100 to 250 trains<Localized lang="es">100 a 250 trenes</Localized></Title>
          <ogc:Filter><ogc:And><ogc:PropertyIsGreaterThanOrEqualTo><ogc:Function name="env"><ogc:Literal>traffic</ogc:Literal></ogc:Function><ogc:Literal>100</ogc:Literal></ogc:PropertyIsGreaterThanOrEqualTo><ogc:PropertyIsLessThan><ogc:Function name="env"><ogc:Literal>traffic</ogc:Literal></ogc:Function><ogc:Literal>250</ogc:Literal></ogc:PropertyIsLessThan></ogc:And></ogc:Filter>
          <LineSymbolizer>
            <Stroke>
              <SvgParameter name="stroke"><ogc:Function name="env"><ogc:Literal>accent</ogc:Literal></ogc:Function></SvgParameter>
              <SvgParameter name="stroke-width">9.5</SvgParameter>
              <SvgParameter name="stroke-opacity">0.3</SvgParameter>
              <SvgParameter name="stroke-linecap">butt</SvgParameter>
            </Stroke>
          </LineSymbolizer>
        </Rule>
        <Rule>
          <Name>trains 250 and more</Name>
          <Title>250 trains a month and more<Localized lang="es">250 trenes al mes o más</Localized></Title>
          <ogc:Filter><ogc:PropertyIsGreaterThanOrEqualTo><ogc:Function name="env"><ogc:Literal>traffic</ogc:Literal></ogc:Function><ogc:Literal>250</ogc:Literal></ogc:PropertyIsGreaterThanOrEqualTo></ogc:Filter>
          <LineSymbolizer>
            <Stroke>
              <SvgParameter name="stroke"><ogc:Function name="env"><ogc:Literal>accent</ogc:Literal></ogc:Function></SvgParameter>
              <SvgParameter name="stroke-width">14</SvgParameter>
              <SvgParameter name="stroke-opacity">0.3</SvgParameter>
              <SvgParameter name="stroke-linecap">butt</SvgParameter>
            </Stroke>
          </LineSymbolizer>
        </Rule>
      </FeatureTypeStyle>
    </UserStyle>
  </NamedLayer>
</StyledLayerDescriptor>
